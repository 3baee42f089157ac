/** Built-in accounts of the embedded profile: kept with Argon2 hashes, checked by HTTP Basic. */
package org.yuheng.command.account;
