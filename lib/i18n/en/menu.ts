import { define, params } from '../catalogue';

export const menuText = define('menu', {
  readThisPage: 'Read this page',
  markSaved: params('Saved: {name}'),
  markStage: params('Saved: {name} · {stage}'),
});
