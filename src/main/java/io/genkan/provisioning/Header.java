package io.genkan.provisioning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first line of a file: which column stands where. */
record Header(List<Column> columns) {

    private static final List<Column> REQUIRED = List.of(Column.USER_ID, Column.BIRTH_DATE);

    /**
     * @throws UnreadableFile naming what is missing, unknown or there twice
     */
    static Header of(List<String> titles) {
        var unknown = titles.stream().filter(title -> Column.named(title).isEmpty()).toList();
        if (unknown.size() == titles.size()) {
            throw UnreadableFile.malformed("見出しの行がありません。1行目に user_id,birth_date,… を入れてください。");
        }
        if (!unknown.isEmpty()) {
            throw UnreadableFile.malformed(
                    "見出しに知らない列があります: "
                            + unknown.stream()
                                    .map(title -> title.isBlank() ? "（空）" : title)
                                    .collect(Collectors.joining(", ")));
        }
        var columns = titles.stream().map(Column::named).flatMap(Optional::stream).toList();
        if (EnumSet.copyOf(columns).size() < columns.size()) {
            throw UnreadableFile.malformed("見出しに同じ列が二つあります。");
        }
        REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw UnreadableFile.malformed("見出しに " + column.title() + " の列がありません。");
                        });
        return new Header(columns);
    }

    boolean has(Column column) {
        return place(column) >= 0;
    }

    /** -1 when the file has no such column. */
    int place(Column column) {
        return columns.indexOf(column);
    }
}
