/**
 * What a member is told about, and later can do with, their own account. For now: the notice of
 * every method that is added ({@link io.genkan.account.SecurityNotices}).
 */
package io.genkan.account;
