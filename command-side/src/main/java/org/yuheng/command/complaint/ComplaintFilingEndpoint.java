package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Files a complaint, for every channel. */
@RestController
@Tag(name = "complaints", description = "投诉举报")
class ComplaintFilingEndpoint {
    private static final int LONGEST_KEY = 255;

    private final ComplaintIntake intake;
    private final ComplaintAnswers answers;

    ComplaintFilingEndpoint(ComplaintIntake intake, ComplaintAnswers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @PostMapping(path = "/api/complaints", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires({
        Action.FILE_PORTAL,
        Action.FILE_CONTACT_POINT,
        Action.FILE_FEDERATION,
        Action.FILE_HOTLINE,
        Action.FILE_COUNTER,
        Action.FILE_LETTER,
        Action.FILE_SUPERVISOR,
        Action.FILE_OTHER_BODY
    })
    @Operation(
            summary = "File a complaint. The portal needs no account; every other channel is open to certain roles.",
            description = "The same Idempotency-Key, or the same external number in the same channel, meets the same"
                    + " complaint; with other content it is a conflict.")
    ComplaintAnswers.Filed file(
            Person person,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody SubmissionForm form) {
        return answers.filed(
                intake.receive(person, Submission.of(form), name(person, key), ComplaintIntake.Origin.NO_IMPORT));
    }

    private static RequestName name(Person person, String key) {
        if (key == null || key.isBlank()) {
            return new RequestName.Nameless();
        }
        if (key.length() > LONGEST_KEY) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "Idempotency-Key", "limit", LONGEST_KEY));
        }
        return new RequestName.Key(person.account(), key);
    }
}
