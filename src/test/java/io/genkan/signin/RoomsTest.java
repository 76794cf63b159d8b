package io.genkan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rooms behind the door are whose (T30). */
class RoomsTest {

    @ParameterizedTest
    @CsvSource({
        "/index,                 MEMBER",
        "/service/1,             MEMBER",
        "/account,               MEMBER DESK ADMIN",
        "/account/change/add,    MEMBER DESK ADMIN",
        "/account/change/codes,  MEMBER",
        "/account/change/codes.xhtml, MEMBER",
        "/account/change/address, MEMBER",
        "/account/address,       MEMBER",
        "/staff,                 DESK ADMIN",
        "/staff.xhtml,           DESK ADMIN",
        "/staff/members,         DESK ADMIN",
        "/staff/admin,           DESK ADMIN",
        "/staff/admin/people,    ADMIN",
        "/staff/admin/,          ADMIN",
        "'',                     MEMBER"
    })
    void a_room_is_open_to_its_people_only(String path, String open) {
        for (Role role : Role.values()) {
            assertThat(Rooms.open(path, role))
                    .as(role + " at " + path)
                    .isEqualTo(open.contains(role.name()));
        }
    }
}
