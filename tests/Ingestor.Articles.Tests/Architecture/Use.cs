using System.Reflection;
using System.Reflection.Emit;

namespace Ingestor.Articles.Tests.Architecture;

/// <summary>One use of a type or member by a namespace of an assembly, read from the compiled code.</summary>
/// <param name="By">Namespace that uses it; generated nested types count as their owner's.</param>
/// <param name="Type">Full name of the type used, or of the type that declares the member.</param>
/// <param name="Member">Name of the member; null where the type itself is named.</param>
internal sealed record Use(string By, string Type, string? Member)
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Everything that signatures, fields and method bodies of the assembly name.</summary>
    public static IReadOnlySet<Use> In(Assembly assembly) => assembly.GetTypes().SelectMany(Of).ToHashSet();

    private static IEnumerable<Use> Of(Type type)
    {
        var by = type.Namespace ?? "";
        MethodBase[] methods = [.. type.GetMethods(All), .. type.GetConstructors(All)];
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            .Append(type.BaseType ?? typeof(object)).Concat(type.GetInterfaces())
            .SelectMany(Parts).Select(part => new Use(by, part, null))
            .Concat(methods.SelectMany(Named).SelectMany(member => Members(by, member)));
    }

    private static IEnumerable<Use> Members(string by, MemberInfo member) => member is Type type
        ? Parts(type).Select(part => new Use(by, part, null))
        : Parts(member.DeclaringType!).Select(part => new Use(by, part, member.Name));

    private static IEnumerable<string> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition().FullName!)
        : [type.FullName!];

    /// <summary>The members whose tokens stand in the method's instructions (ECMA-335, partition III).</summary>
    private static IEnumerable<MemberInfo> Named(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var types = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var instruction = code[at] == TwoBytes ? Codes[unchecked((short)((TwoBytes << 8) | code[at + 1]))] : Codes[code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), types, arguments)!;
            }

            at += Length(instruction.OperandType, code, at);
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
