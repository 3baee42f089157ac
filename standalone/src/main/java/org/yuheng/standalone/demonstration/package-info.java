/** What a newcomer finds: organisations, accounts and complaints of an invented Zhengzhou; or one administrator. */
package org.yuheng.standalone.demonstration;
