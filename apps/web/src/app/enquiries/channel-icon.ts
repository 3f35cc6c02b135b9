import { Component, computed, input } from '@angular/core';
import {
  LucideCalendarDays,
  LucideDynamicIcon,
  LucideFootprints,
  type LucideIcon,
  LucideMail,
  LucideMessageSquare,
  LucideMessagesSquare,
  LucidePanelTop,
  LucidePhone,
} from '@lucide/angular';
import type { Channel } from '@guichet/contracts';

const icons: Record<Channel, LucideIcon> = {
  walk_in: LucideFootprints,
  phone: LucidePhone,
  email: LucideMail,
  web_form: LucidePanelTop,
  public_comment: LucideMessageSquare,
  social: LucideMessagesSquare,
  event: LucideCalendarDays,
};

/** The shape that goes with the word of a channel; never without the word. */
@Component({
  selector: 'app-channel-icon',
  imports: [LucideDynamicIcon],
  host: { 'aria-hidden': 'true' },
  template: `<svg [lucideIcon]="icon()" [size]="size()" [strokeWidth]="size() < 20 ? 2 : 1.75"></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class ChannelIcon {
  readonly channel = input.required<Channel>();
  readonly size = input(16);

  protected readonly icon = computed(() => icons[this.channel()]);
}
