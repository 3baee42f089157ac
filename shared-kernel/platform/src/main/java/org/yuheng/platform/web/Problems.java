package org.yuheng.platform.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.error.ErrorMessages;
import org.yuheng.kernel.error.Kind;

/** Renders an error code as RFC 9457 problem+json: the one place where codes become status numbers and words. */
public final class Problems {
    private static final String SECONDS_TO_RETRY = "1";

    private Problems() {}

    /** The whole answer; a store or view that is out of reach for the moment also says when to come again. */
    public static ResponseEntity<Object> answer(ErrorCode code, Map<String, Object> details, Locale locale) {
        var answer = ResponseEntity.status(status(code)).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (code.kind() == Kind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        if (code == ErrorCode.NOT_AUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"yuheng\", charset=\"UTF-8\"");
        }
        return answer.body(of(code, details, locale));
    }

    public static ProblemDetail of(ErrorCode code, Map<String, Object> details, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status(code), ErrorMessages.text(code, details, locale));
        problem.setType(URI.create("urn:yuheng:error:" + code.name()));
        problem.setTitle(HttpStatus.valueOf(problem.getStatus()).getReasonPhrase());
        problem.setProperty("code", code.name());
        problem.setProperty("details", details);
        code.basis().ifPresent(basis -> problem.setProperty("legalBasis", basis));
        return problem;
    }

    public static HttpStatusCode status(ErrorCode code) {
        return HttpStatusCode.valueOf(code.kind().status());
    }
}
