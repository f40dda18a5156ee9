import { errorsOf } from "../WorldError.ts";

/** Refusals of role based access control. */
export const roleMessages = {
  OutOfWriteScope: {
    text: "The operation on {kind} \"{identity}\" failed because it's out of the current user's write scope. '{identity}' isn't within your current write scopes. Can't perform save operation.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  NotManagerOfGroup: {
    text: "You don't have sufficient permissions. This operation can only be performed by a manager of the group.",
    exception: "OperationRequiresGroupManagerException",
    category: "NotSpecified",
    source: "observed",
  },
  CannotDelegateRole: {
    text: 'You don\'t have access to create, change, or remove the "{assignment}" management role assignment. You must be assigned a delegating role assignment to the management role or its parent in the hierarchy without a scope restriction.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  StrangeAssignee: {
    text: "A management role can't be assigned to '{assignee}' in this way, because it isn't {kind}.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ScopeKindFixed: {
    text: "The management scope '{scope}' is of the type {kind}, which can't be changed.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ScopeOfOtherKind: {
    text: "The management scope '{scope}' is of the type {kind}, which the parameter doesn't take.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ScopeInUse: {
    text: "The management scope '{scope}' can't be removed because management role assignments use it.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RoleParameterMissing: {
    text: 'The parent of the management role "{role}" doesn\'t have the parameter "{parameter}" in its entry "{entry}".',
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  EntryIdentityInvalid: {
    text: "The identity '{identity}' isn't one of a management role entry. Use the management role and the entry, such as Mail Recipients\\Set-Mailbox.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ScopeIsExclusive: {
    text: "The management scope '{scope}' is exclusive. Use the parameters for exclusive scopes.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ScopeIsRegular: {
    text: "The management scope '{scope}' isn't exclusive. Use the parameters for custom scopes.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const roleError = errorsOf(roleMessages);
