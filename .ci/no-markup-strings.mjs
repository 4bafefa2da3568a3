/**
 * Lint rule: Leaflet takes a string handed to `bindPopup`, `bindTooltip`, `setContent` … as markup, so that a village name
 * could become a script. Only elements may be handed in (or functions that give elements).
 */
import ts from 'typescript';

const takesMarkup = /^(bindPopup|bindTooltip|setContent|setPopupContent|setTooltipContent|openPopup|openTooltip)$/;
const isText = (type) => (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

function canBeText(type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => isText(part) || part.getCallSignatures().some((signature) => canBeText(signature.getReturnType())));
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Hand in an HTMLElement made with textContent: Leaflet takes strings as markup.' },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    return {
      'CallExpression[arguments.length>0]'({ callee, arguments: [content] }) {
        if (takesMarkup.test(callee.property?.name ?? '') && canBeText(parserServices.getTypeAtLocation(content))) context.report({ node: content, messageId: 'text' });
      },
    };
  },
};
