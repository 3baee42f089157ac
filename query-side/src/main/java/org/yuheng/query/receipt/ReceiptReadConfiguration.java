package org.yuheng.query.receipt;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.ViewStore;

/** The slice of receipts. */
@Configuration(proxyBeanMethods = false)
public class ReceiptReadConfiguration {

    @Bean
    MongoView<ReceiptDocument> complaintReceipts(
            ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return store.view(
                ComplaintReceiptProjector.GROUP,
                ReceiptDocument.class,
                ComplaintEvent.class,
                ReceiptFold::apply,
                processing::getObject,
                ReceiptDocument.RECEIPT_HASH);
    }

    @Bean
    ComplaintReceiptProjector complaintReceiptProjector(MongoView<ReceiptDocument> complaintReceipts) {
        return new ComplaintReceiptProjector(complaintReceipts);
    }

    @Bean
    ReceiptQueries receiptQueries(MongoView<ReceiptDocument> complaintReceipts, Patience patience) {
        return new ReceiptQueries(complaintReceipts, patience);
    }

    @Bean
    ReceiptReadEndpoint receiptReadEndpoint(ReceiptQueries queries) {
        return new ReceiptReadEndpoint(queries);
    }
}
