package io.genkan.provisioning;

import io.genkan.platform.ApiToken;
import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whose token this request of the API carries: that of one society, or of the installation. */
@RequestScoped
public class TokenHolder {

    @Inject private Societies societies;
    private ApiToken token;

    void hold(ApiToken shown) {
        token = shown;
    }

    /** Whether the token is good for one society only. */
    boolean bound() {
        return token.host().isPresent();
    }

    /** That one, if the host is still a society's. */
    Optional<Society> society() {
        return token.host().flatMap(societies::at);
    }

    /** Whether the token opens what belongs to this society. */
    boolean opens(long society) {
        return !bound() || society().filter(own -> own.id() == society).isPresent();
    }
}
