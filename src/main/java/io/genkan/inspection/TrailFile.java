package io.genkan.inspection;

import java.io.IOException;

/** A part of the trail in some format, written line by line. */
interface TrailFile {

    void begin() throws IOException;

    void write(Line line) throws IOException;
}
