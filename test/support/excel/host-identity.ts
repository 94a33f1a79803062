/** Where the host is, and who: what the library reads from the window's name as it starts. */
export interface HostIdentity {
  readonly conversation: string;
  readonly control: string;
  readonly locale: string;
}

/** That the pane and the ribbon's commands share one runtime. */
const SHARED_RUNTIME = 1;

/** Names the window as Excel on the web names the frame of an add-in; before the library's script runs. */
export function nameWindow({ conversation, control, locale }: HostIdentity): void {
  window.name = JSON.stringify({
    baseFrameName: control,
    hostInfo: `Excel$Web$16.00$${locale}$stand-in$$$${SHARED_RUNTIME}`,
    xdmInfo: `${conversation}|${control}|${window.location.origin}`,
    serializerVersion: '1',
  });
}
