package org.yuheng.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.error.Kind;

/** Every failure of a request leaves as problem+json with a stable code; the refused text itself is never echoed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SECONDS_TO_RETRY = "1";

    @ExceptionHandler(DomainError.class)
    ResponseEntity<Object> domain(DomainError error, Locale locale) {
        return answer(error.code(), error.details(), locale);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException error, Locale locale) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError domainError) {
                return domain(domainError, locale);
            }
        }
        return JsonFaults.field(error)
                .map(field -> answer(ErrorCode.INVALID_VALUE, Map.of("field", field), locale))
                .orElseGet(() -> answer(ErrorCode.BROKEN_JSON, Map.of(), locale));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException error, Locale locale) {
        return answer(ErrorCode.INVALID_VALUE, Map.of("field", error.getName()), locale);
    }

    @ExceptionHandler({ServletRequestBindingException.class, MissingRequestHeaderException.class})
    ResponseEntity<Object> binding(ServletRequestBindingException error, Locale locale) {
        return answer(ErrorCode.MISSING_FIELD, Map.of("field", "request"), locale);
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<Object> mediaType(HttpMediaTypeException error, Locale locale) {
        var supported =
                error.getSupportedMediaTypes().stream().map(MediaType::toString).toList();
        return answer(ErrorCode.UNSUPPORTED_MEDIA_TYPE, Map.of("supported", supported), locale);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<Object> method(Locale locale) {
        return answer(ErrorCode.METHOD_NOT_ALLOWED, Map.of(), locale);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<Object> noResource(Locale locale) {
        return answer(ErrorCode.NOT_FOUND, Map.of(), locale);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<Object> store(Exception error, Locale locale) {
        LOG.warn("a store is out of reach: {}", error.getClass().getSimpleName());
        return answer(ErrorCode.STORE_UNREACHABLE, Map.of(), locale);
    }

    /** The class and place are logged; the message is not: it may quote what was sent. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> anything(Exception error, HttpServletResponse response, Locale locale) {
        if (response.isCommitted()) {
            return null;
        }
        LOG.error("request failed: {}", Faults.placeOf(error));
        return answer(ErrorCode.INTERNAL, Map.of(), locale);
    }

    private static ResponseEntity<Object> answer(ErrorCode code, Map<String, Object> details, Locale locale) {
        var answer = ResponseEntity.status(Problems.status(code)).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (code.kind() == Kind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        if (code == ErrorCode.NOT_AUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"yuheng\", charset=\"UTF-8\"");
        }
        return answer.body(Problems.of(code, details, locale));
    }
}
