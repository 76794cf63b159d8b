/**
 * The desk's work with one member: found among all ({@link io.genkan.helpdesk.MemberSearch}),
 * looked at on one page ({@link io.genkan.helpdesk.CardPage}), helped ({@link
 * io.genkan.helpdesk.Remedies}). Nobody here sees or chooses what a member signs in with.
 */
package io.genkan.helpdesk;
