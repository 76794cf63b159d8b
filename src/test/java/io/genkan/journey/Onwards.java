package io.genkan.journey;

import io.genkan.journey.pages.DonePage;
import io.genkan.journey.pages.NextPage;
import io.genkan.testing.Device;

/** The two ways from the first login to the set-up of the method; both end at the same place. */
enum Onwards {
    /** Begins at the page between; the way to it is walked by the other one. */
    STRAIGHT_ON {
        @Override
        DonePage reached(FirstLogin firstLogin, Method method, Device device) {
            return firstLogin.quickly(method.id(), device);
        }

        @Override
        NextPage from(DonePage done, SampleMember member) {
            return done.goStraightOn();
        }
    },
    /** S-04, S-31, S-32, S-42: as the manual prints it. */
    BY_LOG_OUT {
        @Override
        DonePage reached(FirstLogin firstLogin, Method method, Device device) {
            return firstLogin.choosing(method, device);
        }

        @Override
        NextPage from(DonePage done, SampleMember member) {
            return done.logOut()
                    .mustSayThatSetUpGoesOn()
                    .with(member.userId(), SampleMember.OWN_PASSWORD);
        }
    };

    abstract DonePage reached(FirstLogin firstLogin, Method method, Device device);

    abstract NextPage from(DonePage done, SampleMember member);
}
