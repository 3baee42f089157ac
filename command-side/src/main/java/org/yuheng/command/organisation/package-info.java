/** Who is there: bureaus, organs, contact points, federations and the other bodies that act or are complained of. */
package org.yuheng.command.organisation;
