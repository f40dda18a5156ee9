import { errorsOf } from "../WorldError.ts";

export const serviceMessages = {
  ServiceNotFound: {
    text: "Cannot find any service with service name '{name}'.",
    exception: "ServiceCommandException",
    category: "ObjectNotFound",
    source: "documented",
    errorId: "NoServiceFoundForGivenName",
  },
  ServiceHasDependentServices: {
    text: "Cannot stop service '{displayName} ({name})' because it has dependent services. It can only be stopped if the Force flag is set.",
    exception: "ServiceCommandException",
    category: "InvalidOperation",
    source: "documented",
    errorId: "ServiceHasDependentServices",
  },
  CouldNotStartService: {
    text: "Service '{displayName} ({name})' cannot be started due to the following error: Cannot start service {name} on computer '.'.",
    exception: "ServiceCommandException",
    category: "OpenError",
    source: "documented",
    errorId: "CouldNotStartService",
  },
  CouldNotStopService: {
    text: "Service '{displayName} ({name})' cannot be stopped due to the following error: Cannot stop {name} service on computer '.'.",
    exception: "ServiceCommandException",
    category: "CloseError",
    source: "documented",
    errorId: "CouldNotStopService",
  },
} as const;

export const serviceError = errorsOf(serviceMessages);
