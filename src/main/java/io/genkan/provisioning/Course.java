package io.genkan.provisioning;

import io.genkan.society.Society;
import java.io.IOException;
import java.io.InputStream;

/**
 * A run on its way through its file: what was read, what is judged of it, how far it is. Begins
 * behind what earlier turns have done, and reads that again, so that it knows who was there.
 */
final class Course implements AutoCloseable {

    private final Society society;
    private final Warrant warrant;
    private final InputStream file;
    private final RowReader rows;
    private final Judge judge;
    private Stand stand;
    private boolean stopped;
    private boolean atEnd;

    Course(RunPlan plan, InputStream file) throws IOException {
        society = plan.society();
        warrant = plan.warrant();
        stand = plan.stand();
        this.file = file;
        rows = new RowReader(new Lines(file), plan.encoding());
        judge = new Judge(new RowRules(plan.judgedOn()), new SeenIds(plan.rows()));
        for (long done = 0; done < stand.tally().read(); done++) {
            judge.of(rows.next());
        }
    }

    /** {@code null} at the end of the file, and when the run is to stop. */
    Entry next() throws IOException {
        if (stopped) {
            return null;
        }
        var read = rows.next();
        atEnd = read == null;
        return atEnd ? null : judge.of(read);
    }

    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    boolean atEnd() {
        return atEnd;
    }

    Society society() {
        return society;
    }

    Warrant warrant() {
        return warrant;
    }

    Stand stand() {
        return stand;
    }

    void reached(Stand further) {
        stand = further;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
