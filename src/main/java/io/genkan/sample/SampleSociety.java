package io.genkan.sample;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import io.genkan.provisioning.MemberImport;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
    @Inject private SampleScript script;
    @Inject private MemberImport imports;
    @Inject private SampleStaff staff;
    @Inject @Any private Instance<FinishedMember> finished;

    void open(@Observes Startup.Started started) throws SQLException {
        if (settings.sample()) {
            if (societies.of(ID) == null) {
                make();
            }
            System.out.println(
                    SampleTable.of(settings.publicUrl(), SampleRow.all(members(), remarks()))
                            + SampleStaff.line());
        }
    }

    private void make() throws SQLException {
        script.makeSociety();
        imports.now(members(), societies.of(ID));
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
