package io.genkan.sample;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import io.genkan.provisioning.WaitedImport;
import io.genkan.society.PortalAddresses;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the sample society at the first start and tells the visitor at each start where to go and
 * what to type. The members come in through the same door as everybody's.
 */
@ApplicationScoped
public class SampleSociety {

    private static final long ID = 1;

    @Inject private Settings settings;
    @Inject private Societies societies;
    @Inject private PortalAddresses addresses;
    @Inject private SampleScript script;
    @Inject private WaitedImport imports;
    @Inject private SampleStaff staff;
    @Inject @Any private Instance<FinishedMember> finished;

    void open(@Observes Startup.Started started) throws SQLException, IOException {
        if (settings.sample()) {
            if (societies.of(ID) == null) {
                make();
            }
            System.out.println(
                    SampleTable.of(addresses.of(ID), SampleRow.all(members(), remarks()))
                            + SampleStaff.line());
        }
    }

    private void make() throws SQLException, IOException {
        script.makeSociety();
        imports.now(members(), "members.csv", societies.of(ID));
        script.finishMembers(ID);
        staff.make(ID);
    }

    private Map<String, String> remarks() {
        return finished.stream()
                .collect(Collectors.toMap(FinishedMember::userId, FinishedMember::remark));
    }

    private static String members() {
        return SampleFile.text("members.csv");
    }
}
