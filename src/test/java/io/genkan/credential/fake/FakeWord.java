package io.genkan.credential.fake;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.Credentials;
import io.genkan.credential.SignInProgress;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;

/** Both pages of the method: choosing the word, and saying it. */
@Named
@RequestScoped
public class FakeWord {

    @Inject private FakeWords words;
    @Inject private Credentials credentials;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    private String word;

    public void enrol() {
        var member = signIn.subject().member();
        present(
                () -> {
                    words.enrol(member, word);
                    return true;
                });
    }

    public void verify() {
        var member = signIn.subject().member();
        present(
                () ->
                        credentials
                                .activeOf(member, FakeMethod.ID)
                                .map(FakeCredential.class::cast)
                                .filter(known -> known.is(word))
                                .isPresent());
    }

    private void present(BooleanSupplier right) {
        var who = AttemptSubject.of(signIn.subject().member());
        gate.attempt(who, FakeMethod.ID, right)
                .<Void>map(
                        verified -> {
                            screen.go(signIn.add(verified));
                            return null;
                        },
                        refusal -> {
                            codeScreen.refuse("fakeWord", refusal, "fake.wrong");
                            return null;
                        });
    }

    public String getWord() {
        return word;
    }

    public void setWord(String said) {
        word = said;
    }
}
