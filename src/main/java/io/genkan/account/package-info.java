/** What a member can see of, and do with, their own account. */
package io.genkan.account;
