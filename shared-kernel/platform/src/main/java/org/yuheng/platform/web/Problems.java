package org.yuheng.platform.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.error.ErrorMessages;

/** Renders an error code as RFC 9457 problem+json: the one place where codes become status numbers and words. */
public final class Problems {
    private Problems() {}

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
