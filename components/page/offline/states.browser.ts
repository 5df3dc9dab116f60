// What the worker says of how far it is.
import type { Told } from '#offline/messages.ts';
import { channelName } from '#offline/names.ts';

/** Calls `show` with each state that the worker tells. */
export function onStates(show: (told: Told) => void): void {
  const channel = new BroadcastChannel(channelName(import.meta.env.BASE_URL));
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => show(data));
}
