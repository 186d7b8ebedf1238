import { Color, MeshLambertMaterial, Vector2 } from 'three';
import type { WebGLProgramParametersWithUniforms } from 'three';
import { muscleIds } from '../../exercises/muscle';
import { bodyRegions } from './figure-look';
import type { FigureLook } from './figure-look';
import type { MuscleWork } from './muscle-work';

/** Colours of a working muscle on the body: the wall's own, a little deeper for the light. */
const primaryColour = new Color('#ff5a36');
const secondaryColour = new Color('#b4523c');

/** Seen from the camera, what lies so much farther than the figure's middle is drawn lighter. */
const farFromMetres = 0.05;
const farToMetres = 0.3;

const vertexHead = /* glsl */ `
attribute float _region;
attribute vec4 _muscles;
attribute vec4 _muscle_shares;
attribute vec4 _muscles_1;
attribute vec4 _muscle_shares_1;
uniform vec3 regionColours[${bodyRegions.length}];
uniform vec2 muscleWork[${muscleIds.length}];
uniform vec2 farDepths;
uniform float groundHeight;
varying vec3 vRegionColour;
varying vec3 vWork;
vec2 workOf(float muscle, float share) {
  return muscleWork[int(muscle + 0.5)] * share;
}
vec2 strongestOf(vec4 muscles, vec4 shares) {
  return max(
    max(workOf(muscles.x, shares.x), workOf(muscles.y, shares.y)),
    max(workOf(muscles.z, shares.z), workOf(muscles.w, shares.w)));
}
`;

// What presses on the ground is flat there: fingertips, a breast, the back of a thigh.
const vertexPressed = /* glsl */ `
transformed.y = max(transformed.y, groundHeight);
#include <project_vertex>
`;

const vertexTail = /* glsl */ `
vRegionColour = regionColours[int(_region + 0.5)];
vec2 work = max(strongestOf(_muscles, _muscle_shares), strongestOf(_muscles_1, _muscle_shares_1));
vWork = vec3(work, smoothstep(farDepths.x, farDepths.y, -mvPosition.z));
`;

const fragmentHead = /* glsl */ `
uniform vec3 primaryColour;
uniform vec3 secondaryColour;
uniform float workShown;
uniform float farShown;
varying vec3 vRegionColour;
varying vec3 vWork;
`;

// A muscle keeps a little of what lies over it, so that folds and hems stay visible. Quieter is
// deeper, not thinner: thin coral over a blue shirt would be grey.
const fragmentColour = /* glsl */ `
vec3 lit = vRegionColour;
float shown = smoothstep(0.0, 0.3, workShown);
float depth = mix(0.55, 1.0, workShown);
float first = smoothstep(0.1, 0.9, vWork.x);
float second = smoothstep(0.1, 0.9, vWork.y) * (1.0 - first);
lit = mix(lit, secondaryColour * depth, shown * 0.72 * second);
lit = mix(lit, primaryColour * depth, shown * 0.88 * first);
vec4 diffuseColor = vec4(lit, opacity);
`;

const fragmentLight = /* glsl */ `
float facing = dot(normalize(vViewPosition), normal);
// A fold whose normal looks away is no edge against the light.
float edge = pow(1.0 - clamp(facing, 0.0, 1.0), 3.0) * smoothstep(-0.3, 0.05, facing);
vec3 rim = vec3(0.42, 0.56, 0.68) * edge * (0.35 + 0.65 * clamp(normal.y * 0.5 + 0.5, 0.0, 1.0));
outgoingLight += rim * 0.55;
outgoingLight += workShown * 0.10 * primaryColour * smoothstep(0.3, 0.9, vWork.x);
outgoingLight = mix(outgoingLight, outgoingLight * 1.3 + vec3(0.05, 0.06, 0.07), farShown * vWork.z);
#include <opaque_fragment>
`;

/** The surface of a body: coloured by region, muscles tinted, far limbs lighter. */
export interface BodyMaterial {
  readonly material: MeshLambertMaterial;
  readonly wear: (look: FigureLook) => void;
  readonly light: (work: MuscleWork) => void;
  /** 0 not at all, 1 as strongly as can be. */
  readonly showWork: (strength: number) => void;
  /** How far the figure's middle is from the camera, metres, and how much lighter the far side is. */
  readonly focusAt: (metres: number, farShown: number) => void;
  /** Height of the ground that the body lies or stands on, metres. */
  readonly standOn: (height: number) => void;
}

/** Makes the material; dispose `material` when it is no longer needed. */
export function createBodyMaterial(): BodyMaterial {
  const uniforms = {
    regionColours: { value: bodyRegions.map(() => new Color()) },
    muscleWork: { value: new Float32Array(muscleIds.length * 2) },
    farDepths: { value: new Vector2(1, 2) },
    groundHeight: { value: 0 },
    primaryColour: { value: primaryColour },
    secondaryColour: { value: secondaryColour },
    workShown: { value: 0 },
    farShown: { value: 0 },
  };
  const material = new MeshLambertMaterial();
  material.onBeforeCompile = (program) => {
    Object.assign(program.uniforms, uniforms);
    patch(program);
  };
  return {
    material,
    wear: ({ colours }) => {
      bodyRegions.forEach((region, index) => {
        uniforms.regionColours.value[index]?.set(colours[region]);
      });
    },
    light: (work) => {
      uniforms.muscleWork.value.set(work);
    },
    showWork: (strength) => {
      uniforms.workShown.value = strength;
    },
    standOn: (height) => {
      uniforms.groundHeight.value = height;
    },
    focusAt: (metres, farShown) => {
      uniforms.farShown.value = farShown;
      uniforms.farDepths.value.set(metres + farFromMetres, metres + farToMetres);
    },
  };
}

function patch(program: WebGLProgramParametersWithUniforms): void {
  Object.assign(program, {
    vertexShader: withParts(program.vertexShader, [
      ['#include <common>', `#include <common>\n${vertexHead}`],
      ['#include <project_vertex>', `${vertexPressed}\n${vertexTail}`],
    ]),
    fragmentShader: withParts(program.fragmentShader, [
      ['#include <common>', `#include <common>\n${fragmentHead}`],
      ['vec4 diffuseColor = vec4( diffuse, opacity );', fragmentColour],
      ['#include <opaque_fragment>', fragmentLight],
    ]),
  });
}

/** Throws where a part is missing: another version of three writes its shaders differently. */
function withParts(shader: string, parts: readonly (readonly [string, string])[]): string {
  return parts.reduce((text, [part, instead]) => {
    if (!text.includes(part)) {
      throw new Error(`The shader has no ${part}`);
    }
    return text.replace(part, () => instead);
  }, shader);
}
