package org.yuheng.query.view;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.web.Problems;

/**
 * A view store that is out of reach, fails over or does not answer in time is told as such, wherever a request met it:
 * it passes by itself. Any other fault of the store is a defect of ours and stays one.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ViewStoreAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ViewStoreAdvice.class);
    private static final int SECONDS_TO_RETRY = 1;

    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoExecutionTimeoutException.class,
        MongoSocketException.class,
        MongoConnectionPoolClearedException.class,
        MongoServerUnavailableException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    ResponseEntity<Object> outOfReach(MongoException error, Locale locale) {
        LOG.warn("the view store is out of reach: {}", error.getClass().getSimpleName());
        return Problems.answer(ErrorCode.STORE_UNREACHABLE, Map.of("seconds", SECONDS_TO_RETRY), locale);
    }
}
