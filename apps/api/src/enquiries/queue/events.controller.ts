import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { interval, map, merge, type Observable } from 'rxjs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Events } from '../../core/events';

const heartbeat = 25_000;

@Controller('events')
export class EventsController {
  constructor(private readonly events: Events) {}

  /** What changes in one's centre, as ids; a beat every 25 seconds keeps proxies from closing the line. */
  @Sse()
  @Allow('enquiries:work')
  listen(@User() user: CurrentUser): Observable<MessageEvent> {
    const beats = interval(heartbeat).pipe(map((): MessageEvent => ({ type: 'beat', data: '' })));
    return merge(beats, this.events.of(user.centreId).pipe(map((event): MessageEvent => ({ data: event }))));
  }
}
