package io.genkan.letter;

import io.genkan.society.InitialPattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same on every sheet of a file. Body 11 points and more, nothing but the address block
 * where an envelope's window could show it, and the four stages of the manual as a stair.
 */
final class LetterForm {

    static final double LEFT = 20;
    static final double RIGHT = 190;
    static final double BOX_TOP = 102;
    static final double BOX_HEIGHT = 55;
    static final double BOX_LEFT = LEFT + 6;
    static final double CODE_SIZE = 32;
    static final double CODE_LEFT = RIGHT - 10 - CODE_SIZE;
    static final double CODE_TOP = BOX_TOP + 6;

    private static final double BODY = 11;
    private static final double PITCH = 5.6;
    private static final double SENDER_LEFT = 122;
    private static final int STAGES = 4;
    private static final double TREAD = (RIGHT - LEFT) / STAGES;
    private static final double RISE = 4.5;
    private static final double STAIR_BOTTOM = 216;
    private static final double[] FOLDS = {99, 198};

    private final Sheet sheet;
    private final Sender sender;
    private final Wording wording = new Wording();

    private LetterForm(Sheet sheet, Sender sender) {
        this.sheet = sheet;
        this.sender = sender;
    }

    static void draw(Sheet sheet, Sender sender, boolean guessable) throws IOException {
        var form = new LetterForm(sheet, sender);
        form.sender();
        form.heading();
        form.box(guessable);
        form.address();
        form.stair();
        form.trouble();
        form.folds();
    }

    private void sender() throws IOException {
        double width = RIGHT - SENDER_LEFT;
        double y = 20;
        for (String line : sheet.wrapped(12, width, sender.society())) {
            sheet.bold(SENDER_LEFT, y, 12, line);
            y += PITCH;
        }
        y = sheet.paragraph(SENDER_LEFT, y + 1, BODY, PITCH, width, telephone());
        y = sheet.paragraph(SENDER_LEFT, y, BODY, PITCH, width, sender.hours());
        sheet.words(SENDER_LEFT, y + 1, BODY, Wording.date(sender.written()));
    }

    private void heading() throws IOException {
        String heading = wording.get("heading", sender.service());
        double size = Math.min(19, 19 * (RIGHT - LEFT) / sheet.wordsWidth(19, heading));
        sheet.bold(LEFT, 69, size, heading);
        sheet.line(0.5, LEFT, 75, 128, 75, 128, 72.5, RIGHT, 72.5);
        sheet.paragraph(LEFT, 83, 11.5, 6, RIGHT - LEFT, wording.get("lead", sender.service()));
    }

    private void box(boolean guessable) throws IOException {
        sheet.frame(0.5, LEFT, BOX_TOP, RIGHT - LEFT, BOX_HEIGHT);
        sheet.words(BOX_LEFT, BOX_TOP + 7, BODY, wording.get("user-id"));
        sheet.words(BOX_LEFT, BOX_TOP + 24, BODY, wording.get("password"));
        if (guessable) {
            rule();
        } else {
            sheet.words(BOX_LEFT, BOX_TOP + 41, BODY, wording.get("password-note"));
        }
        sheet.bold(
                BOX_LEFT,
                BOX_TOP + 50.5,
                14,
                wording.get("until", Wording.dateAndDay(sender.lastDay())));
        double y = CODE_TOP + CODE_SIZE + 6;
        for (String line : wording.get("code").split("\\|")) {
            sheet.centred(CODE_LEFT + CODE_SIZE / 2, y, BODY, line);
            y += PITCH - 0.4;
        }
    }

    private void rule() throws IOException {
        double width = CODE_LEFT - BOX_LEFT - 6;
        String words = GuessableRule.words(sender.pattern());
        double size = Math.min(16, 16 * width / sheet.wordsWidth(16, words));
        sheet.bold(BOX_LEFT, BOX_TOP + 31.5, size, words);
        sheet.words(
                BOX_LEFT,
                BOX_TOP + 37.5,
                BODY,
                wording.get("guessable-example", GuessableRule.whose(sender.pattern())));
        sheet.typed(
                BOX_LEFT + BODY * Sheet.MM_OF_POINT,
                BOX_TOP + 43,
                BODY,
                InitialPattern.example(sender.pattern()));
    }

    private void address() throws IOException {
        sheet.words(LEFT, BOX_TOP + BOX_HEIGHT + 8, BODY, wording.get("address"));
        String address = sender.signIn();
        double size = Math.min(14, 14 * (RIGHT - LEFT) / sheet.typedWidth(14, address));
        sheet.typed(LEFT, BOX_TOP + BOX_HEIGHT + 15, size, address);
        sheet.paragraph(
                LEFT, BOX_TOP + BOX_HEIGHT + 25, BODY, PITCH, RIGHT - LEFT, wording.get("hand"));
    }

    private void stair() throws IOException {
        List<Double> corners = new ArrayList<>();
        for (int stage = 0; stage < STAGES; stage++) {
            double left = LEFT + stage * TREAD;
            double tread = STAIR_BOTTOM - stage * RISE;
            corners.addAll(List.of(left, tread, left + TREAD, tread));
            stage(Integer.toString(stage + 1), left, tread);
        }
        sheet.line(0.7, corners.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void stage(String number, double left, double tread) throws IOException {
        double x = left + 1.5;
        double width = TREAD - 4;
        sheet.bold(left - 1.5, tread - 2.5, 14, "【" + number + "】");
        sheet.bold(x, tread + 6, BODY, wording.get(number));
        sheet.paragraph(x, tread + 12, BODY, PITCH, width, wording.get(number + "-text"));
    }

    private void trouble() throws IOException {
        double y = 257;
        sheet.line(0.2, LEFT, y - 7, RIGHT, y - 7);
        sheet.bold(LEFT, y, 12, wording.get("trouble"));
        String telephone = wording.get("trouble-telephone", sender.telephone());
        sheet.bold(LEFT, y + 8, 16, telephone);
        sheet.words(
                LEFT + sheet.wordsWidth(16, telephone) + 2,
                y + 8,
                BODY,
                wording.get("trouble-hours", sender.hours()));
        sheet.paragraph(LEFT, y + 16, BODY, PITCH, RIGHT - LEFT, wording.get("keep"));
    }

    private void folds() throws IOException {
        for (double fold : FOLDS) {
            sheet.line(0.15, 4, fold, 8, fold);
        }
    }

    private String telephone() {
        return wording.get("telephone", sender.telephone());
    }
}
