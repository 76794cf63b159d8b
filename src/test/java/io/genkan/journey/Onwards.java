package io.genkan.journey;

import io.genkan.journey.pages.DonePage;
import io.genkan.journey.pages.NextPage;

/** The two ways from the first login to the set-up of the method; both end at the same place. */
enum Onwards {
    STRAIGHT_ON {
        @Override
        NextPage from(DonePage done, SampleMember member) {
            return done.goStraightOn();
        }
    },
    /** S-04, S-31, S-32, S-42: as the manual prints it. */
    BY_LOG_OUT {
        @Override
        NextPage from(DonePage done, SampleMember member) {
            return done.logOut()
                    .mustSayThatSetUpGoesOn()
                    .with(member.userId(), SampleMember.OWN_PASSWORD);
        }
    };

    abstract NextPage from(DonePage done, SampleMember member);
}
