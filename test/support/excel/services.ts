import type { Host } from './host';
import { refuse } from './host-error';
import { HostObject } from './host-object';

/** What the client makes from nothing rather than reaches from the workbook. */
export function serviceObject(host: Host, name: string): HostObject {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      // The start-up call of the library's own.
      return new HostObject('AddinInternalService', {
        methods: { NotifyActionHandlerReady: () => undefined },
      });
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new HostObject('AppRuntimeService', {
        methods: { SetAppRuntimeState: (state) => void host.runtimeStates.push(String(state)) },
      });
    default:
      return refuse('NotImplemented', `New objects ${name}.`);
  }
}
