package org.yuheng.command.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail, in Chinese. The id of the notice is that of the message, so that a mailbox can tell a repeat. */
final class SmtpSending implements NoticeSending {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER_NAME = "豫衡";

    private final JavaMailSender mail;
    private final String from;

    /** @param mail null while no mail server is set */
    SmtpSending(JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMTP;
    }

    @Override
    public boolean isOn() {
        return mail != null;
    }

    @Override
    public Attempt send(Notice notice, NoticeAddress address) {
        try {
            mail.send(message(notice, address));
            return Attempt.SENT;
        } catch (MailAuthenticationException refused) {
            return Attempt.failed("MAIL_AUTHENTICATION");
        } catch (MailSendException failed) {
            return Attempt.failed(isRefused(failed) ? "MAIL_RECIPIENT_REFUSED" : "MAIL_UNREACHABLE");
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            return Attempt.failed("MAIL_NOT_SENT");
        }
    }

    private MimeMessage message(Notice notice, NoticeAddress address)
            throws MessagingException, UnsupportedEncodingException {
        var message = mail.createMimeMessage();
        message.setFrom(new InternetAddress(from, SENDER_NAME, UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address.address(), true));
        message.setSubject(NoticeTexts.mailSubject(notice, Locale.CHINESE), UTF_8);
        message.setText(NoticeTexts.mailBody(notice, Locale.CHINESE), UTF_8);
        message.setHeader("Message-ID", "<" + notice.id() + from.substring(from.indexOf('@')) + ">");
        message.setHeader("Yuheng-Notice", notice.id().toString());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday answers
        return message;
    }

    private static boolean isRefused(MailSendException failed) {
        return Stream.of(failed.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
    }
}
