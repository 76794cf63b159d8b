package io.genkan.society;

import java.time.LocalDate;
import java.util.List;

/**
 * An お知らせ as somebody writes it, before it is one.
 *
 * @param endsOn the last day it is shown; null when it stays
 * @param office the 事業所 whose members alone read it; null when all do
 */
public record NoticeDraft(
        String title, String body, LocalDate publishedOn, LocalDate endsOn, String office) {

    public List<String> paragraphs() {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }
}
