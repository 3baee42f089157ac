package org.yuheng.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
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

/**
 * Every failure of a request leaves as problem+json with a stable code; the refused text itself is never echoed. It takes
 * whatever is thrown, so advice of a side that knows some failures better comes before it.
 */
@RestControllerAdvice
@Order(ProblemAdvice.AFTER_THOSE_OF_THE_SIDES)
class ProblemAdvice {
    static final int AFTER_THOSE_OF_THE_SIDES = 0;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(DomainError.class)
    ResponseEntity<Object> domain(DomainError error, Locale locale) {
        return Problems.answer(error.code(), error.details(), locale);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException error, Locale locale) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError domainError) {
                return domain(domainError, locale);
            }
        }
        return JsonFaults.field(error)
                .map(field -> Problems.answer(ErrorCode.INVALID_VALUE, Map.of("field", field), locale))
                .orElseGet(() -> Problems.answer(ErrorCode.BROKEN_JSON, Map.of(), locale));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException error, Locale locale) {
        return Problems.answer(ErrorCode.INVALID_VALUE, Map.of("field", error.getName()), locale);
    }

    @ExceptionHandler({ServletRequestBindingException.class, MissingRequestHeaderException.class})
    ResponseEntity<Object> binding(ServletRequestBindingException error, Locale locale) {
        return Problems.answer(ErrorCode.MISSING_FIELD, Map.of("field", "request"), locale);
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<Object> mediaType(HttpMediaTypeException error, Locale locale) {
        var supported =
                error.getSupportedMediaTypes().stream().map(MediaType::toString).toList();
        return Problems.answer(ErrorCode.UNSUPPORTED_MEDIA_TYPE, Map.of("supported", supported), locale);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<Object> method(Locale locale) {
        return Problems.answer(ErrorCode.METHOD_NOT_ALLOWED, Map.of(), locale);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<Object> noResource(Locale locale) {
        return Problems.answer(ErrorCode.NOT_FOUND, Map.of(), locale);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<Object> store(Exception error, Locale locale) {
        LOG.warn("a store is out of reach: {}", error.getClass().getSimpleName());
        return Problems.answer(ErrorCode.STORE_UNREACHABLE, Map.of(), locale);
    }

    /** The class and place are logged; the message is not: it may quote what was sent. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> anything(Exception error, HttpServletResponse response, Locale locale) {
        if (response.isCommitted()) {
            return null;
        }
        LOG.error("request failed: {}", Faults.placeOf(error));
        return Problems.answer(ErrorCode.INTERNAL, Map.of(), locale);
    }
}
