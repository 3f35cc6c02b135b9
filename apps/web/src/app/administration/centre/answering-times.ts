import { Component, computed, inject, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { LucidePlus, LucideX } from '@lucide/angular';
import { channels, networkAnsweringHours, settingLimits, type AnsweringTime, type Channel } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { channelLabels } from '../../enquiries/enquiry-labels';
import { rowProblem } from './centre-draft';

/** Within how many opening hours an answer is owed: for each channel, then what differs for a topic. */
@Component({
  selector: 'app-answering-times',
  imports: [LucidePlus, LucideX, MatButton, MatFormField, MatIconButton, MatInput, MatOption, MatSelect],
  templateUrl: './answering-times.html',
  styleUrl: './rows.scss',
})
export class AnsweringTimes {
  readonly times = model.required<AnsweringTime[]>();
  readonly fixed = input(false);
  readonly problems = input<Record<string, string>>({});

  protected readonly topics = inject(Topics);
  protected readonly channels = channels;
  protected readonly channelLabels = channelLabels;
  protected readonly limits = settingLimits.answeringHours;
  private readonly all = computed(() => this.times().map((time, index) => ({ time, index })));
  protected readonly ofChannels = computed(() =>
    channels.map((channel) => {
      const said = this.all().find(({ time }) => time.topic === null && time.channel === channel);
      return {
        channel,
        label: channelLabels[channel],
        hours: said?.time.hours,
        usual: networkAnsweringHours[channel],
        problem: said && this.problemOf(said.index),
      };
    }),
  );
  protected readonly ofTopics = computed(() => this.all().filter(({ time }) => time.topic !== null));

  protected problemOf(index: number): string | null {
    return rowProblem(this.problems(), 'answeringTimes', index);
  }

  /** Emptied, the network's time holds again. */
  protected setChannel(channel: Channel, written: string): void {
    const others = this.times().filter((time) => time.topic !== null || time.channel !== channel);
    this.times.set(written === '' ? others : [...others, { topic: null, channel, hours: Number(written) }]);
  }

  protected set(index: number, change: Partial<AnsweringTime>): void {
    this.times.update((times) => times.map((time, place) => (place === index ? { ...time, ...change } : time)));
  }

  protected remove(index: number): void {
    this.times.update((times) => times.filter((_, place) => place !== index));
  }

  protected add(): void {
    const taken = new Set(this.times().map(({ topic }) => topic));
    const topic = this.topics.groups().find(({ key }) => !taken.has(key))?.key ?? 'funding';
    this.times.update((times) => [...times, { topic, channel: null, hours: 8 }]);
  }

  protected removeLabel({ topic }: AnsweringTime): string {
    return $localize`:@@centre.removeTime:Retirer le délai pour ${this.topics.label(topic ?? '')}:topic:`;
  }

  protected usualWords(hours: number): string {
    return $localize`:@@centre.usual:réseau\u00a0: ${hours}:hours: h`;
  }
}
