package org.yuheng.command.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.yuheng.kernel.calendar.LegalDay;

/** Calls a machine of the recipient with a signed notice. Any 2xx is success; a redirection is not followed. */
final class WebhookSending implements NoticeSending, AutoCloseable {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client;
    private final Duration patience;
    private final AddressCheck check;
    private final Clock machine;

    /** @param patience longest time to connect, and again until an answer begins */
    WebhookSending(Duration patience, AddressCheck check, Clock machine) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.patience = patience;
        this.check = check;
        this.machine = machine;
    }

    /**
     * What the receiver reads.
     *
     * @param kind {@code CASE}; not there for a complaint, as receivers of complaints know it
     * @param paper number of the paper, and {@code dueOn} the last day of the period that it is about; not there without
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String id,
            String step,
            String stage,
            String number,
            String at,
            String text,
            String kind,
            String paper,
            String dueOn) {}

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.WEBHOOK;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Attempt send(Notice notice, NoticeAddress address) {
        if (address.secret() == null || !check.isCallable(address.address())) {
            return Attempt.failed("ADDRESS_NOT_ALLOWED");
        }
        try {
            int status = client.send(request(notice, address), answer -> new StatusOnly())
                    .statusCode();
            return status / 100 == 2 ? Attempt.SENT : Attempt.failed("HTTP_" + status);
        } catch (HttpTimeoutException late) {
            return Attempt.failed("TIMEOUT");
        } catch (ConnectException unreachable) {
            return Attempt.failed("UNREACHABLE");
        } catch (SSLException untrusted) {
            return Attempt.failed("TLS");
        } catch (IOException broken) {
            return Attempt.failed("BROKEN_OFF");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Attempt.failed("STOPPED");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(Notice notice, NoticeAddress address) {
        var timestamp = String.valueOf(machine.instant().getEpochSecond());
        var body = body(notice);
        return HttpRequest.newBuilder(URI.create(address.address()))
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Yuheng")
                .header("Yuheng-Notice", notice.id().toString())
                .header("Yuheng-Timestamp", timestamp)
                .header("Yuheng-Signature", NoticeSignature.of(address.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String body(Notice notice) {
        try {
            return MAPPER.writeValueAsString(new Body(
                    notice.id().toString(),
                    notice.step(),
                    notice.subject().stage(),
                    notice.number(),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(notice.at().atZone(LegalDay.ZONE)),
                    NoticeTexts.text(notice, Locale.CHINESE),
                    notice.subject().kind() == NoticeSubject.Kind.COMPLAINT
                            ? null
                            : notice.subject().kind().name(),
                    notice.paper(),
                    notice.dueOn() == null ? null : notice.dueOn().toString()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice cannot be written");
        }
    }
}
