package org.yuheng.command.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Where notices are sent, kept by the administrator. A secret goes in and never comes out. */
@RestController
@RequestMapping("/api/notice-addresses")
@Tag(name = "notices", description = "通知")
class NoticeAddressEndpoint {
    private final NoticeAddresses addresses;
    private final AddressCheck check;
    private final Accounts accounts;
    private final Organisations organisations;

    NoticeAddressEndpoint(
            NoticeAddresses addresses, AddressCheck check, Accounts accounts, Organisations organisations) {
        this.addresses = addresses;
        this.check = check;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /**
     * @param registered whether the recipient is an account or organisation that is known here
     * @param address null where it was sealed under another master secret
     */
    record AddressItem(
            String recipient,
            NoticeChannel channel,
            boolean registered,
            String address,
            boolean hasSecret,
            String changedBy,
            Instant changedAt) {}

    record AddressList(List<AddressItem> items, long total, int page, int size) {}

    record AddressKept(
            String recipient, NoticeChannel channel, boolean registered, String address, boolean hasSecret) {}

    @GetMapping
    @Requires(Action.KEEP_NOTICES)
    @Operation(summary = "Where notices are sent; secrets are not shown")
    AddressList list(@RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var part = NoticePage.of(page, size);
        var items = addresses.page(part.number(), part.size()).stream()
                .map(this::item)
                .toList();
        return new AddressList(items, addresses.count(), part.number(), part.size());
    }

    @PutMapping("/{recipient}/{channel}")
    @Requires(Action.KEEP_NOTICES)
    @Operation(
            summary = "Send the notices to an account or organisation there",
            description = "channel: SMTP with a mailbox, or WEBHOOK with an https address and a secret of 16 or more"
                    + " characters; without a secret the one that is there stays.")
    AddressKept put(
            Person person,
            @PathVariable String recipient,
            @PathVariable String channel,
            @RequestBody AddressEntry entry) {
        var whom = AddressEntry.recipient(recipient);
        var how = AddressEntry.channel(channel);
        var address = entry.checked(how, () -> addresses.secretOf(whom, how), check);
        addresses.put(whom, how, address, person.account());
        return new AddressKept(whom, how, isRegistered(whom), address.address(), address.secret() != null);
    }

    @DeleteMapping("/{recipient}/{channel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.KEEP_NOTICES)
    @Operation(summary = "Send no notices there any more")
    void delete(@PathVariable String recipient, @PathVariable String channel) {
        if (!addresses.remove(AddressEntry.recipient(recipient), AddressEntry.channel(channel))) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    private AddressItem item(NoticeAddresses.Kept kept) {
        var address = kept.address();
        return new AddressItem(
                kept.recipient(),
                kept.channel(),
                isRegistered(kept.recipient()),
                address == null ? null : address.address(),
                address != null && address.secret() != null,
                kept.changedBy(),
                kept.changedAt());
    }

    private boolean isRegistered(String recipient) {
        return accounts.has(recipient) || organisations.find(recipient).isPresent();
    }
}
