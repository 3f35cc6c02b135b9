import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { catchError, concatMap, EMPTY, interval, map, merge, takeUntil, takeWhile, type Observable } from 'rxjs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser, type SignedInRequest } from '../../core/current-user';
import { Events } from '../../core/events';
import { Sessions } from '../../core/sessions';

const heartbeat = 25_000;

@Controller('events')
export class EventsController {
  constructor(
    private readonly events: Events,
    private readonly sessions: Sessions,
  ) {}

  /** What changes in one's centre, as ids, until the session ends; a beat every 25 seconds keeps proxies from closing the line. */
  @Sse()
  @Allow('enquiries:work')
  listen(@User() user: CurrentUser, @Req() request: SignedInRequest): Observable<MessageEvent> {
    const beats = interval(heartbeat).pipe(map((): MessageEvent => ({ type: 'beat', data: '' })));
    const changes = this.events.of(user.centreId).pipe(map((event): MessageEvent => ({ data: event })));
    return merge(beats, changes).pipe(
      concatMap(async (message) => ({ message, goesOn: await this.sessions.goesOn(request) })),
      takeWhile(({ goesOn }) => goesOn),
      map(({ message }) => message),
      catchError(() => EMPTY),
      takeUntil(this.events.closing),
    );
  }
}
