/** The words and rules that forms and lists are made of: regions, categories, channels, grounds, periods. */
package org.yuheng.query.reference;
