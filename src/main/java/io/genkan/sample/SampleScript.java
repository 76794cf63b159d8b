package io.genkan.sample;

import io.genkan.member.Members;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes the sample's rows, all or nothing. */
@ApplicationScoped
public class SampleScript {

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Inject private Members members;
    @Inject @Any private Instance<FinishedMember> finished;

    @Transactional(rollbackOn = SQLException.class)
    void makeSociety() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : SampleFile.text("society.sql").split(";\\s*(\\n|$)")) {
                statement.execute(sql);
            }
        }
    }

    @Transactional
    void finishMembers(long society) {
        finished.forEach(one -> members.byUserId(society, one.userId()).ifPresent(one::finish));
    }
}
