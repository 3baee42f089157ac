package org.yuheng.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.words.Words;

/** Lists as files. */
@RestController
@Tag(name = "complaints", description = "投诉举报")
class ExportEndpoint {
    private final ListExport export;
    private final LegalClock legalTime;

    ExportEndpoint(ListExport export, LegalClock legalTime) {
        this.export = export;
        this.legalTime = legalTime;
    }

    @Operation(
            summary =
                    "The same list to its end as a file: filters and order as in the list, page and size do not count")
    @GetMapping(path = ExportFilter.PATH)
    @Requires(Action.LIST_COMPLAINTS)
    void export(
            @Parameter(description = "xlsx or csv") @RequestParam(required = false) String format,
            @ParameterObject WorkListQuestion question,
            Person person,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = ExportFormat.parse(format);
        try {
            export.write(question, wanted, person, locale, () -> opened(response, wanted, Words.in(locale)));
        } catch (IOException failed) {
            throw breaking(request, response, new UncheckedIOException(failed));
        } catch (RuntimeException failed) {
            throw breaking(request, response, failed);
        }
    }

    private OutputStream opened(HttpServletResponse response, ExportFormat format, Words words) throws IOException {
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, disposition(words, LegalDay.dateOf(legalTime.now()), format));
        return response.getOutputStream();
    }

    /** RFC 5987, with a plain name for what does not know it. */
    private static String disposition(Words words, LocalDate today, ExportFormat format) {
        var name = words.text("export.file", Map.of("day", today.toString())) + "." + format.key();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"complaints-%s.%s\"; filename*=UTF-8''%s".formatted(today, format.key(), encoded);
    }

    /** Once something has left, the only honest answer to a failure is to break off. */
    private static RuntimeException breaking(
            HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
        if (response.isCommitted()) {
            ExportFilter.breakOff(request);
        } else {
            response.reset();
        }
        return failure;
    }
}
