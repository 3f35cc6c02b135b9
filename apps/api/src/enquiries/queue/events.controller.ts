import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { catchError, concatMap, EMPTY, interval, map, merge, takeUntil, type Observable, Subject } from 'rxjs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser, type SignedInRequest } from '../../core/current-user';
import { Events } from '../../core/events';
import { Sessions } from '../../core/sessions';

const heartbeat = 20_000;

@Controller('events')
export class EventsController {
  constructor(
    private readonly events: Events,
    private readonly sessions: Sessions,
  ) {}

  /**
   * What changes in one's centre, as ids. Every 20 seconds a beat keeps proxies from closing the line, and looks whether
   * the session still stands: the line ends with it.
   */
  @Sse()
  @Allow('enquiries:work')
  listen(@User() user: CurrentUser, @Req() request: SignedInRequest): Observable<MessageEvent> {
    const ended = new Subject<void>();
    const beats = interval(heartbeat).pipe(
      concatMap(() => this.sessions.resume(request)),
      map((): MessageEvent => ({ type: 'beat', data: '' })),
      catchError(() => {
        ended.next();
        return EMPTY;
      }),
    );
    const changes = this.events.of(user.centreId).pipe(map((event): MessageEvent => ({ data: event })));
    return merge(beats, changes).pipe(takeUntil(ended));
  }
}
