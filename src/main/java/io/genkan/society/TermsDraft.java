package io.genkan.society;

import java.time.LocalDate;
import java.util.List;

/** An edition of the terms as somebody writes it, before it binds anybody. */
public record TermsDraft(LocalDate bindsFrom, String mainPoints, String body) {

    public List<String> points() {
        return mainPoints.lines().filter(line -> !line.isBlank()).toList();
    }

    public List<String> paragraphs() {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }
}
