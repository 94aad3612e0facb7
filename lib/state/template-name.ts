import type { RoleTemplate } from '../domain/templates';
import type { roleText } from '../i18n/en/role';

/** The title a template's role starts with. */
export function templateName(id: RoleTemplate['id'], text: ReturnType<typeof roleText.get>): string {
  const names: Record<RoleTemplate['id'], string> = {
    php: text.templatePhp,
    python: text.templatePython,
    node: text.templateNode,
    ruby: text.templateRuby,
    java: text.templateJava,
    dotnet: text.templateDotnet,
    go: text.templateGo,
  };
  return names[id];
}
