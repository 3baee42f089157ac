/** What the documents say is compared with the product, so that neither drifts. */
package org.yuheng.standalone.documents;
