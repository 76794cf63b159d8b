/**
 * The people of the society's desk: who they are, how they come in, what each may do. What they do
 * there lives in packages of its own, which see this one. Members' secrets are out of their reach.
 * Start at {@link io.genkan.staff.CurrentStaff}; how the first of them comes in is {@link
 * io.genkan.staff.StaffInvitations}.
 */
package io.genkan.staff;
