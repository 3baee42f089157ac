package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.search.EveryComplaint;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;

/** An export as it leaves over HTTP, and how it breaks off. */
class ExportEndpointTest {
    @TempDir
    private Path folder;

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", ExportFilter.PATH);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private SearchFixture fixture;

    @BeforeEach
    void start() {
        fixture = new SearchFixture(folder).has(new Story("one").received());
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void theFileHasAChineseNameAndItsType() {
        export("csv", fixture.displays());

        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"complaints-2026-11-10.csv\"; filename*=UTF-8''"
                        + "%E6%8A%95%E8%AF%89%E4%B8%BE%E6%8A%A5%E6%B8%85%E5%8D%95-2026-11-10.csv");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"编号\",");
        assertThat(request.getAttributeNames().hasMoreElements()).isFalse();
    }

    @Test
    void aWrongQuestionLeavesTheAnswerToWhoTellsErrors() {
        assertThatThrownBy(() -> export("pdf", fixture.displays()))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_FORMAT));

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void aFailureOnTheWayBreaksTheConnection() {
        response.setCommitted(true);

        assertThatThrownBy(() -> new ExportFilter().doFilter(request, response, (asked, answered) -> {
                    assertThatThrownBy(() -> export("pdf", fixture.displays())).isInstanceOf(DomainError.class);
                    ExportFilter.breakOff(asked);
                }))
                .isInstanceOf(ServletException.class);
    }

    @Test
    void whatFailsWhenSomethingHasLeftIsToBeBrokenOff() {
        response.setCommitted(true);
        fixture.stop();

        assertThatThrownBy(() -> export("csv", fixture.displays())).isInstanceOf(RuntimeException.class);

        assertThat(request.getAttributeNames().hasMoreElements()).isTrue();
    }

    @Test
    void whatIsWholeIsNotBrokenOff() throws IOException, ServletException {
        new ExportFilter().doFilter(request, response, (asked, answered) -> export("xlsx", fixture.displays()));

        assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
    }

    private void export(String format, Displays displays) {
        var export = new ListExport(
                new EveryComplaint(fixture.index()),
                fixture.index(),
                fixture.patience(),
                displays,
                fixture.legalTime());
        new ExportEndpoint(export, fixture.legalTime())
                .export(format, Address.question("size=1"), People.PROVINCE, Locale.CHINESE, request, response);
    }
}
