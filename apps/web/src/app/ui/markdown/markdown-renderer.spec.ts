import { render } from './markdown-renderer';

it('renders the subset', () => {
  const html = render('Bonjour **Lina**,\n\n- un\n- *deux*\n\n[source](https://exemple.be)');
  expect(html).toContain('<strong>Lina</strong>');
  expect(html).toContain('<li><em>deux</em></li>');
  expect(html).toMatch(/<a [^>]*rel="noopener noreferrer"/);
});

it.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<a href="https://x" onclick="alert(1)">x</a>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<iframe src="https://x"></iframe>',
  '<style>*{display:none}</style>',
])('drops %s', (text) => {
  expect(render(text)).not.toMatch(/<(img|script|svg|iframe|style)|onerror|onclick|javascript:|data:/i);
});
