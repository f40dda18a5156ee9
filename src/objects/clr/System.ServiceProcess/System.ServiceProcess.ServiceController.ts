import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { ServiceController } from "../../values/machine/ServiceController.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { SafeServiceHandle } from "./SafeServiceHandle.ts";

const space = "System.ServiceProcess";

export default defineClr<ServiceController>({
  base: "System.ComponentModel.Component",
  interfaces: ["System.IDisposable"],
  methods: {
    "void Close()": () => undefined,
    Dispose: () => undefined,
    "void Refresh()": (self) => self.refresh(),
    "void Start()": (self) => {
      if (self.handle.read().status === "Running")
        throw refused(self, `start service ${self.snapshot.name}`, "An instance of the service is already running");
      self.handle.start();
    },
    "void Stop()": (self) => {
      if (self.handle.read().status === "Stopped")
        throw refused(self, `stop ${self.snapshot.name} service`, "The service has not been started");
      self.handle.stop();
    },
    "void Start(string[] args)": () => {
      throw notModelled("Starting a service with arguments");
    },
    "void Pause()": (self) => {
      throw refused(self, `pause ${self.snapshot.name} service`, uncontrolled);
    },
    "void Continue()": (self) => {
      throw refused(self, `resume ${self.snapshot.name} service`, uncontrolled);
    },
    "void ExecuteCommand(int command)": (self) => {
      throw refused(self, `control ${self.snapshot.name} service`, uncontrolled);
    },
    "void WaitForStatus(System.ServiceProcess.ServiceControllerStatus desiredStatus)": (self, status: EnumValue) =>
      waitFor(self, status, Number.POSITIVE_INFINITY),
    "void WaitForStatus(System.ServiceProcess.ServiceControllerStatus desiredStatus, timespan timeout)": (
      self,
      status: EnumValue,
      timeout: TimeSpan,
    ) => waitFor(self, status, timeout.wholeMilliseconds),
  },
  properties: {
    "bool CanPauseAndContinue {get;}": () => false,
    "bool CanShutdown {get;}": (self) => self.snapshot.status === "Running",
    "bool CanStop {get;}": (self) => self.snapshot.canStop && self.snapshot.status === "Running",
    "System.ServiceProcess.ServiceController[] DependentServices {get;}": (self) => [...self.handle.dependents()],
    "string DisplayName {get;set;}": (self) => self.snapshot.displayName,
    "string MachineName {get;set;}": (self) => self.machineName,
    "string ServiceName {get;set;}": (self) => self.snapshot.name,
    "System.ServiceProcess.ServiceController[] ServicesDependedOn {get;}": (self) => [...self.handle.required()],
    "System.Runtime.InteropServices.SafeHandle ServiceHandle {get;}": () => new SafeServiceHandle(),
    "System.ServiceProcess.ServiceType ServiceType {get;}": (self) =>
      EnumValue.named(typeByName(`${space}.ServiceType`), self.snapshot.serviceType),
    "System.ServiceProcess.ServiceStartMode StartType {get;}": (self) =>
      EnumValue.named(typeByName(`${space}.ServiceStartMode`), self.snapshot.startType),
    "System.ServiceProcess.ServiceControllerStatus Status {get;}": (self) =>
      EnumValue.named(typeByName(`${space}.ServiceControllerStatus`), self.snapshot.status),
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
  },
  toText: (self) => self.snapshot.name,
});

const uncontrolled = "The requested control is not valid for this service";

function refused(self: ServiceController, action: string, reason: string): unknown {
  const inner = clrException("System.ComponentModel.Win32Exception", reason).exception;
  return clrException("System.InvalidOperationException", `Cannot ${action} on computer '${self.machineName}'.`, inner);
}

function waitFor(self: ServiceController, status: EnumValue, milliseconds: number): void {
  const step = 250;
  for (let waited = 0; self.handle.read().status !== status.text; waited += step) {
    if (waited >= milliseconds || waited > 86_400_000) {
      const text = "Time out has expired and the operation has not been completed.";
      throw clrException("System.ServiceProcess.TimeoutException", text);
    }
    self.handle.wait(step);
  }
  self.refresh();
}
