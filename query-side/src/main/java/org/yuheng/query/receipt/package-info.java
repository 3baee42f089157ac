/** What a person sees who comes back with a receipt code and no account: each step, and whose turn it is. */
package org.yuheng.query.receipt;
