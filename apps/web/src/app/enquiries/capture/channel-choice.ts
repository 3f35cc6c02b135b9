import { Component, computed, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { LucideChevronDown } from '@lucide/angular';
import { channels, type Channel } from '@guichet/contracts';
import { ChannelIcon } from '../channel-icon';
import { channelLabels } from '../enquiry-labels';

const usual: readonly Channel[] = ['phone', 'walk_in', 'email'];

/** How the question came: the three usual ways in sight, the others in a menu. */
@Component({
  selector: 'app-channel-choice',
  imports: [ChannelIcon, LucideChevronDown, MatButton, MatButtonToggle, MatButtonToggleGroup, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <mat-button-toggle-group
      [value]="channel()"
      (change)="channel.set($event.value)"
      hideSingleSelectionIndicator
      i18n-aria-label="@@capture.channel"
      aria-label="Canal"
    >
      @for (one of usual; track one) {
        <mat-button-toggle [value]="one"
          ><span class="way"><app-channel-icon [channel]="one" [size]="18" />{{ labels[one] }}</span></mat-button-toggle
        >
      }
    </mat-button-toggle-group>
    <button matButton="outlined" type="button" class="other" [class.chosen]="isOther()" [matMenuTriggerFor]="menu">
      @if (isOther()) {
        <app-channel-icon [channel]="channel()" [size]="18" /><span>{{ labels[channel()] }}</span>
      } @else {
        <span i18n="@@capture.otherChannel">Autre</span>
      }
      <svg lucideChevronDown size="16"></svg>
    </button>
    <mat-menu #menu="matMenu">
      @for (one of others; track one) {
        <button mat-menu-item type="button" (click)="channel.set(one)">{{ labels[one] }}</button>
      }
    </mat-menu>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
      align-items: center;
    }
    .way {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
    @media (max-width: 599px) {
      :host {
        --mat-button-toggle-height: 46px;
        --mat-button-toggle-label-text-size: var(--fs-13);
        --mat-button-outlined-horizontal-padding: 10px;

        gap: 6px;
      }
      mat-button-toggle app-channel-icon {
        display: none;
      }
      .other {
        height: 48px;
        min-width: 0;
      }
    }
    .other.chosen {
      background: var(--accent-soft);
      color: var(--on-accent-soft);
    }
  `,
})
export class ChannelChoice {
  readonly channel = model.required<Channel>();

  protected readonly usual = usual;
  protected readonly others = channels.filter((channel) => !usual.includes(channel));
  protected readonly labels = channelLabels;
  protected readonly isOther = computed(() => !usual.includes(this.channel()));
}
