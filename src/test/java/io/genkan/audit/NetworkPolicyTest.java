package io.genkan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1::/48",
        "::1, 0:0:0::/48",
        "::ffff:192.0.2.77, 192.0.2.0/24",
        "fe80::1%eth0, fe80:0:0::/48",
        "server, server",
        "gone, gone",
        "not:an:address, unknown"
    })
    void of_an_address_the_network_is_told(String source, String told) {
        assertThat(NetworkPolicy.of(source)).isEqualTo(told);
    }
}
